// A peer on Java's own GSS-API: shakes hands as initiator or acceptor, then answers each token with one of its own.
//
// Frames are four bytes of length and a token. For each wrap token that comes, it sends the message back in one of the
// same protection, then a MIC of the message, and verifies the MIC that comes next.

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.PrivilegedExceptionAction;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.Configuration;
import javax.security.auth.login.LoginContext;
import org.ietf.jgss.GSSContext;
import org.ietf.jgss.GSSCredential;
import org.ietf.jgss.GSSManager;
import org.ietf.jgss.GSSName;
import org.ietf.jgss.MessageProp;
import org.ietf.jgss.Oid;

public class Jgss {
  private static final int LONGEST = 1 << 20;

  /** initiator|acceptor, the initiator's mechanism krb5|spnego, principal, keytab, target, and the port of an initiator's peer. */
  public static void main(String[] args) throws Exception {
    boolean initiates = args[0].equals("initiator");
    Oid mechanism = new Oid(args[1].equals("krb5") ? "1.2.840.113554.1.2.2" : "1.3.6.1.5.5.2");
    LoginContext login = new LoginContext("lab", null, null, configuration(initiates, args[2], args[3]));
    login.login();
    Subject.doAs(login.getSubject(), (PrivilegedExceptionAction<Void>) () -> {
      if (initiates) talk(context(mechanism, args[4]), new Socket("127.0.0.1", Integer.parseInt(args[5])));
      else accept();
      return null;
    });
  }

  private static Configuration configuration(boolean initiates, String principal, String keytab) {
    Map<String, String> options = Map.of("useKeyTab", "true", "keyTab", keytab, "principal", principal, "storeKey",
        "true", "doNotPrompt", "true", "isInitiator", String.valueOf(initiates));
    AppConfigurationEntry entry = new AppConfigurationEntry("com.sun.security.auth.module.Krb5LoginModule",
        AppConfigurationEntry.LoginModuleControlFlag.REQUIRED, options);
    return new Configuration() {
      @Override
      public AppConfigurationEntry[] getAppConfigurationEntry(String name) {
        return new AppConfigurationEntry[] {entry};
      }
    };
  }

  private static GSSContext context(Oid mechanism, String target) throws Exception {
    GSSManager manager = GSSManager.getInstance();
    GSSName name = manager.createName(target, new Oid("1.2.840.113554.1.2.2.1"));
    GSSContext context = manager.createContext(name, mechanism, null, GSSContext.DEFAULT_LIFETIME);
    context.requestMutualAuth(true);
    context.requestConf(true);
    context.requestInteg(true);
    return context;
  }

  /** With whatever mechanism the first token is of: Wine's Negotiate sends Kerberos without SPNEGO. */
  private static void accept() throws Exception {
    GSSManager manager = GSSManager.getInstance();
    Oid[] mechanisms = {new Oid("1.3.6.1.5.5.2"), new Oid("1.2.840.113554.1.2.2")};
    GSSCredential credential =
        manager.createCredential(null, GSSCredential.INDEFINITE_LIFETIME, mechanisms, GSSCredential.ACCEPT_ONLY);
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      System.out.println("listening on " + listener.getLocalPort());
      talk(manager.createContext(credential), listener.accept());
    }
  }

  private static void talk(GSSContext context, Socket socket) throws Exception {
    DataInputStream in = new DataInputStream(socket.getInputStream());
    DataOutputStream out = new DataOutputStream(socket.getOutputStream());
    byte[] token = new byte[0];
    if (!context.isInitiator()) token = read(in);
    while (!context.isEstablished()) {
      token = context.isInitiator()
          ? context.initSecContext(token, 0, token.length)
          : context.acceptSecContext(token, 0, token.length);
      if (token != null) write(out, token);
      if (!context.isEstablished()) token = read(in);
    }
    System.out.println("established with " + (context.isInitiator() ? context.getTargName() : context.getSrcName()));
    try {
      while (true) answer(context, in, out);
    } catch (EOFException end) {
      System.out.println("done");
    }
  }

  private static void answer(GSSContext context, DataInputStream in, DataOutputStream out) throws Exception {
    byte[] token = read(in);
    MessageProp protection = new MessageProp(0, false);
    byte[] message = context.unwrap(token, 0, token.length, protection);
    boolean encrypted = protection.getPrivacy();
    System.out.println((encrypted ? "encrypted " : "signed ") + message.length);
    write(out, context.wrap(message, 0, message.length, new MessageProp(0, encrypted)));
    write(out, context.getMIC(message, 0, message.length, new MessageProp(0, false)));
    byte[] mic = read(in);
    context.verifyMIC(mic, 0, mic.length, message, 0, message.length, new MessageProp(0, false));
  }

  private static byte[] read(DataInputStream in) throws Exception {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) throw new IllegalStateException("a frame of " + length + " bytes");
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  private static void write(DataOutputStream out, byte[] token) throws Exception {
    out.writeInt(token.length);
    out.write(token);
    out.flush();
  }
}
