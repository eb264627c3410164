"""NTLM by sspilib: answers each line `NAME SIZE COUNT` with the nanoseconds that it took."""

import sys
import time

import sspilib

TARGET = "HTTP/lab"


def credential(usage):
    return sspilib.UserCredential(
        "alice", "Pässwörd-1€", domain="LAB.TEST", protocol="NTLM", usage=usage
    )


def handshake():
    flags = (
        sspilib.IscReq.ISC_REQ_CONFIDENTIALITY
        | sspilib.IscReq.ISC_REQ_REPLAY_DETECT
        | sspilib.IscReq.ISC_REQ_SEQUENCE_DETECT
    )
    accepted = (
        sspilib.AscReq.ASC_REQ_CONFIDENTIALITY
        | sspilib.AscReq.ASC_REQ_REPLAY_DETECT
        | sspilib.AscReq.ASC_REQ_SEQUENCE_DETECT
    )
    client = sspilib.ClientSecurityContext(credential("initiate"), TARGET, flags=flags)
    server = sspilib.ServerSecurityContext(credential("accept"), flags=accepted)
    challenge = server.step(client.step())
    server.step(client.step(challenge))
    return client, server


client, server = handshake()


def handshakes(_size, count):
    for _ in range(count):
        handshake()


def messages(size, count):
    message = bytes(size)
    for _ in range(count):
        server.unwrap(client.wrap(message))


PARTS = {"handshake": handshakes, "messages": messages}

for line in sys.stdin:
    name, size, count = line.split()
    start = time.perf_counter_ns()
    PARTS[name](int(size), int(count))
    print(time.perf_counter_ns() - start, flush=True)
