"""Signs deliveries with Standard Webhooks before a load test: sign.py CATALOG FOLDER COUNT.

Writes files with an identifier and a signature per line, and the scripts for wrk. One in ten deliveries is
sent twice. After all deliveries were sent, they are repeated from the first, as duplicates. A script begins with
the delivery whose number is its argument.
"""

import base64
import hashlib
import hmac
import json
import os
import sys
import time

catalog, folder, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
key = base64.b64decode(os.environ["WEBHOOK_SECRET"].removeprefix("whsec_"))
events = json.load(open(catalog, encoding="utf-8"))["events"]
body = json.dumps(events["checkout.session.paid"]["examples"][0], ensure_ascii=False)
stamp = str(int(time.time()) + 60)

# A duplicate is sent only after its delivery was handled: earlier, the correct response would be 409.
DISTANCE = 1008

SCRIPT = """
local deliveries = {}
for line in io.lines("%s") do deliveries[#deliveries + 1] = line end
local body = [==[%s]==]
local position = 0
init = function(arguments) position = tonumber(arguments[1] or 0) end
request = function()
    position = position %% #deliveries + 1
    local id, signature = deliveries[position]:match("(%%S+) (%%S+)")
    return wrk.format("POST", nil, {
        ["Content-Type"] = "application/json", ["webhook-id"] = id,
        ["webhook-timestamp"] = "%s", ["webhook-signature"] = "v1," .. signature }, body)
end
"""


def write(name, prefix, count):
    content = f".{stamp}.{body}".encode()
    identifiers = set()
    with open(f"{folder}/{name}.txt", "w") as file:
        for number in range(count):
            again = number % 10 == 9 and number > DISTANCE
            identifier = f"{prefix}-{number - DISTANCE if again else number}"
            identifiers.add(identifier)
            code = hmac.digest(key, identifier.encode() + content, hashlib.sha256)
            file.write(f"{identifier} {base64.b64encode(code).decode()}\n")
    with open(f"{folder}/{name}.lua", "w", encoding="utf-8") as file:
        file.write(SCRIPT % (f"{folder}/{name}.txt", body, stamp))
    return len(identifiers)


WARM = 20_000
different = write("warm", "warm", WARM) + write("load", "load", count)
with open(f"{folder}/different", "w") as file:
    print(different, file=file)
with open(f"{folder}/all", "w") as file:
    print(WARM + count, file=file)
