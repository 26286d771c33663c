"""The driver of this package: a process that responds to lines of JSON."""

import base64
import json
import subprocess


class Driver:
    def __init__(self, path):
        self.process = subprocess.Popen(
            [path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()

    def ask(self, op, **request):
        self.process.stdin.write(json.dumps({"op": op} | request) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline() or '{"error": "the driver ended"}')
        if "error" in answer:
            raise RuntimeError(f"the driver: {answer['error']}")
        return answer

    def sign(self, scheme, message, id, time):
        """The message with the header fields of a signature."""
        fields = self.ask("sign", id=id, time=time, **scheme, **plain(message))["headers"]
        return message.replace(headers=message.headers + [tuple(field) for field in fields])

    def is_genuine(self, scheme, message):
        return self.ask("verify", **scheme, **plain(message))["genuine"]

    def message(self, op, **request):
        """The message in a response, as header fields and a body."""
        answer = self.ask(op, **request)
        return [tuple(field) for field in answer["headers"]], base64.b64decode(answer["body"])


def plain(message):
    """A message in the form that the driver reads."""
    return {
        "url": message.url,
        "headers": message.headers,
        "body": base64.b64encode(message.body).decode("ascii"),
    }
