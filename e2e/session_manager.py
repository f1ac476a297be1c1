"""A client of Session Manager's data channel, written after the published protocol.

It takes the place of AWS's `session-manager-plugin`: as a class for tests, and as a program that
the aws CLI finds on its PATH. It has a WebSocket of its own and uses nothing but Python.
"""

import base64
import hashlib
import json
import os
import select
import socket
import struct
import sys
import threading
import time
import urllib.parse
import uuid

OUTPUT, SIZE, HANDSHAKE_REQUEST, HANDSHAKE_RESPONSE, HANDSHAKE_COMPLETE, FLAG = 1, 3, 5, 6, 7, 10
STDERR = 11
HEADER = struct.Struct(">I32sIQqQ16s32sII")


class Refused(Exception):
    """The other side has closed the channel."""


class WebSocket:
    """As much of RFC 6455 as a client needs."""

    def __init__(self, url, timeout=10):
        parts = urllib.parse.urlsplit(url)
        self.socket = socket.create_connection((parts.hostname, parts.port), timeout)
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall(
            f"GET {parts.path}?{parts.query} HTTP/1.1\r\nHost: {parts.netloc}\r\n"
            f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n"
            "Sec-WebSocket-Version: 13\r\n\r\n".encode()
        )
        self.buffer = b""
        while b"\r\n\r\n" not in self.buffer:
            self._more()
        head, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
        if not head.startswith(b"HTTP/1.1 101"):
            raise Refused(head.decode())
        accept = hashlib.sha1((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()).digest()
        assert base64.b64encode(accept) in head, head
        self.socket.settimeout(None)
        self.lock = threading.Lock()

    def _more(self):
        data = self.socket.recv(65536)
        if not data:
            raise Refused("the connection ended")
        self.buffer += data

    def _take(self, count):
        while len(self.buffer) < count:
            self._more()
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def send(self, data, opcode):
        mask = os.urandom(4)
        length = len(data)
        if length < 126:
            head = struct.pack(">BB", 0x80 | opcode, 0x80 | length)
        else:
            head = struct.pack(">BBH", 0x80 | opcode, 0x80 | 126, length)
        key = (mask * (length // 4 + 1))[:length]
        masked = (int.from_bytes(data, "big") ^ int.from_bytes(key, "big")).to_bytes(length, "big")
        with self.lock:
            self.socket.sendall(head + mask + masked)

    def receive(self):
        """The next binary message."""
        while True:
            first, length = self._take(2)
            if length == 126:
                (length,) = struct.unpack(">H", self._take(2))
            elif length == 127:
                (length,) = struct.unpack(">Q", self._take(8))
            data = self._take(length)
            opcode = first & 0xF
            if opcode == 8:
                raise Refused(data[2:].decode() or "closed")
            if opcode == 9:
                self.send(data, 10)
            elif opcode in (1, 2):
                return data

    def close(self):
        self.socket.close()


def encode(kind, sequence, payload_type, payload, identity=None):
    identity = (identity or uuid.uuid4()).bytes
    return HEADER.pack(
        116,
        kind.ljust(32).encode(),
        1,
        int(time.time() * 1000),
        sequence,
        0,
        identity[8:] + identity[:8],
        hashlib.sha256(payload).digest(),
        payload_type,
        len(payload),
    ) + payload


class Session:
    """One session. `output` grows; `closed` is the text of the end once there is one."""

    def __init__(self, session, size=(80, 24), on_output=None, resume=None, handshake=True, slow=0):
        self.session = session
        self.size = size
        self.handshake = handshake
        self.on_output = on_output
        # Called for a new token when the connection breaks.
        self.resume = resume
        self.slow = slow
        self.output = b""
        self.closed = None
        self.error = None
        self.ready = threading.Event()
        self.expected = 0
        self.early = {}
        self.next_input = 0
        self.unacknowledged = {}
        self.condition = threading.Condition()
        self.stopping = False
        self.reconnects = 0
        self.socket = None
        self._connect(session["tokenValue"])
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()
        threading.Thread(target=self._resend, daemon=True).start()
        if not handshake:
            self.resize(*self.size)
            self.ready.set()

    def _connect(self, token):
        self.socket = WebSocket(self.session["streamUrl"])
        opening = {
            "MessageSchemaVersion": "1.0",
            "RequestId": str(uuid.uuid4()),
            "TokenValue": token,
            "ClientId": str(uuid.uuid4()),
            "ClientVersion": "1.2.0.0",
        }
        self.socket.send(json.dumps(opening).encode(), 1)

    def _run(self):
        while not self.stopping and self.closed is None:
            try:
                self._receive(self.socket.receive())
            except (Refused, OSError) as error:
                if self.stopping or self.closed is not None:
                    return
                if not self._come_back(error):
                    return

    def _come_back(self, error):
        if self.resume is None:
            self._finish(error)
            return False
        deadline = time.monotonic() + 40
        while time.monotonic() < deadline:
            try:
                token = self.resume(self.session["sessionId"])
                if not token:
                    self._finish(error, "timed out")
                    return False
                self._connect(token)
                self.reconnects += 1
                return True
            except Exception as failure:  # The control plane may be away.
                error = failure
                time.sleep(0.2)
        self._finish(error)
        return False

    def _finish(self, error, text=None):
        with self.condition:
            self.error, self.closed = error, text or f"lost: {error}"
            self.condition.notify_all()

    def _receive(self, data):
        fields = HEADER.unpack_from(data)
        kind, sequence, payload_type = fields[1].decode().strip(" \0"), fields[4], fields[8]
        payload = data[120:]
        assert fields[0] == 116 and fields[9] == len(payload)
        if kind == "output_stream_data":
            assert fields[7] == hashlib.sha256(payload).digest()
            if sequence >= self.expected:
                self._acknowledge(kind, fields)
                self.early[sequence] = (payload_type, payload)
            # What has come before is not acknowledged again, as the plugin does it.
            while self.expected in self.early:
                self._take(*self.early.pop(self.expected))
                self.expected += 1
        elif kind == "acknowledge":
            content = json.loads(payload)
            assert content["AcknowledgedMessageType"] == "input_stream_data"
            with self.condition:
                self.unacknowledged.pop(content["AcknowledgedMessageSequenceNumber"], None)
                self.condition.notify_all()
        elif kind == "channel_closed":
            content = json.loads(payload)
            assert content["SessionId"] == self.session["sessionId"]
            self._finish(None, content["Output"] or "closed")

    def _acknowledge(self, kind, fields):
        identity = uuid.UUID(bytes=fields[6][8:] + fields[6][:8])
        content = {
            "AcknowledgedMessageType": kind,
            "AcknowledgedMessageId": str(identity),
            "AcknowledgedMessageSequenceNumber": fields[4],
            "IsSequentialMessage": True,
        }
        self.socket.send(encode("acknowledge", 0, 0, json.dumps(content).encode()), 2)

    def _take(self, payload_type, payload):
        if payload_type == HANDSHAKE_REQUEST:
            if not self.handshake:
                return
            request = json.loads(payload)
            (action,) = request["RequestedClientActions"]
            assert action["ActionType"] == "SessionType"
            assert action["ActionParameters"]["SessionType"] == "InteractiveCommands"
            answer = {
                "ClientVersion": "1.2.0.0",
                "ProcessedClientActions": [
                    {"ActionType": "SessionType", "ActionStatus": 1, "ActionResult": None, "Error": ""}
                ],
                "Errors": None,
            }
            self.send(json.dumps(answer).encode(), HANDSHAKE_RESPONSE)
        elif payload_type == HANDSHAKE_COMPLETE:
            if self.handshake:
                self.resize(*self.size)
            self.ready.set()
        elif payload_type in (OUTPUT, STDERR):
            if self.slow:
                time.sleep(self.slow)
            with self.condition:
                self.output += payload
                self.condition.notify_all()
            if self.on_output:
                self.on_output(payload)

    def _resend(self):
        while not self.stopping and self.closed is None:
            time.sleep(0.3)
            with self.condition:
                oldest = min(self.unacknowledged, default=None)
                message = self.unacknowledged.get(oldest)
            if message is not None:
                try:
                    self.socket.send(message, 2)
                except OSError:
                    pass

    def send(self, data, payload_type=OUTPUT):
        with self.condition:
            message = encode("input_stream_data", self.next_input, payload_type, data)
            self.unacknowledged[self.next_input] = message
            self.next_input += 1
        try:
            self.socket.send(message, 2)
        except OSError:
            pass

    def resize(self, columns, rows):
        self.send(json.dumps({"cols": columns, "rows": rows}).encode(), SIZE)

    def type(self, text):
        assert self.ready.wait(20), self.error
        self.send(text.encode())

    def wait(self, condition, timeout=30, what="the condition"):
        with self.condition:
            if not self.condition.wait_for(lambda: condition(self), timeout):
                raise AssertionError(
                    f"not within {timeout} s: {what}; {len(self.output)} bytes: {self.output[-300:]!r}, "
                    f"closed: {self.closed}, {self.error}"
                )

    def expect(self, text, timeout=30):
        self.wait(lambda session: text.encode() in session.output, timeout, repr(text))

    def wait_closed(self, timeout=30):
        self.wait(lambda session: session.closed is not None, timeout, "the end")
        return self.closed

    def vanish(self):
        """Cuts the connection without a word."""
        self.stopping = True
        self.socket.socket.shutdown(socket.SHUT_RDWR)


def main():
    """What the aws CLI calls as `session-manager-plugin`."""
    if len(sys.argv) == 1:
        print("\nThe Session Manager plugin was installed successfully. Use the AWS CLI to start a session.\n")
        return
    response = sys.argv[1]
    if response.startswith("AWS_SSM_START_SESSION_RESPONSE"):
        response = os.environ.pop(response)
    found = json.loads(response)
    session = {name[0].lower() + name[1:]: value for name, value in found.items()}
    assert sys.argv[3] == "StartSession" and json.loads(sys.argv[5])["Target"].startswith("ecs:")
    print(f"\nStarting session with SessionId: {session['sessionId']}", flush=True)

    def show(data):
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()

    running = Session(session, on_output=show)
    if not running.ready.wait(20):
        raise SystemExit(f"no handshake: {running.error}")
    while running.closed is None:
        readable, _, _ = select.select([sys.stdin], [], [], 0.05)
        if readable:
            data = os.read(0, 1024)
            if not data:
                break
            running.send(data)
    text = running.wait_closed(60)
    if text == "closed":
        print(f"\n\nExiting session with sessionId: {session['sessionId']}.\n")
    else:
        print(f"\n\nSessionId: {session['sessionId']} : {text}\n")


if __name__ == "__main__":
    main()
