# Gets a page twice in one session of requests: by requests-gssapi, or by requests_ntlm.
#
# python3 requests-client.py gssapi|ntlm URL TARGET, the account in LAB_USER and LAB_PASSWORD; a line for each response.
import os
import sys

import requests

scheme, url, target = sys.argv[1:]
if scheme == "gssapi":
    import requests_gssapi

    auth = requests_gssapi.HTTPSPNEGOAuth(
        target_name=target.replace("/", "@"),
        mutual_authentication=requests_gssapi.REQUIRED,
    )
else:
    import requests_ntlm

    auth = requests_ntlm.HttpNtlmAuth(os.environ["LAB_USER"], os.environ["LAB_PASSWORD"])

with requests.Session() as session:
    session.auth = auth
    session.trust_env = False
    for _ in range(2):
        response = session.post(url, data="a body", timeout=30)
        print(response.status_code, response.text, flush=True)
