// Gets a page twice by Java's HttpURLConnection, which logs on by SPNEGO with the Kerberos ticket of its Subject.

import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.PrivilegedExceptionAction;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.Configuration;
import javax.security.auth.login.LoginContext;

public class HttpClient {
  /** Principal, keytab, URL: a line for each response. */
  public static void main(String[] args) throws Exception {
    LoginContext login = new LoginContext("lab", null, null, configuration(args[0], args[1]));
    login.login();
    Subject.doAs(login.getSubject(), (PrivilegedExceptionAction<Void>) () -> {
      for (int count = 0; count < 2; count++) get(new URL(args[2]));
      return null;
    });
  }

  private static Configuration configuration(String principal, String keytab) {
    Map<String, String> options = Map.of("useKeyTab", "true", "keyTab", keytab, "principal", principal, "doNotPrompt", "true");
    AppConfigurationEntry entry = new AppConfigurationEntry("com.sun.security.auth.module.Krb5LoginModule",
        AppConfigurationEntry.LoginModuleControlFlag.REQUIRED, options);
    return new Configuration() {
      @Override
      public AppConfigurationEntry[] getAppConfigurationEntry(String name) {
        return new AppConfigurationEntry[] {entry};
      }
    };
  }

  private static void get(URL url) throws Exception {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    int status = connection.getResponseCode();
    InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream();
    System.out.println(status + " " + new String(body.readAllBytes(), StandardCharsets.UTF_8));
  }
}
