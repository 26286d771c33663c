#!/usr/bin/env python3
"""Rewrites the interface of the standard library of 64-bit Linux, from standard input, so that `Int` and
`UInt` have 32 bits, as on watchOS.

Literals and constants that are too large for them become errors. Only the parts that the compiler needs to
build the module are rewritten, so that some bodies compute wrong results; none of them runs.
"""
import re
import sys

# Members of vectors of `Int`, which would have to be rewritten as well, and which this package does not use.
LEFT_OUT = re.compile(
    r"extension Swift\.SIMD\w+ where (Scalar == Swift\.U?Int|Storage == Swift\.SIMD\d+<Swift\.U?Int>) \{")
OF_INT = re.compile(r"@frozen public struct U?Int :|extension Swift\.U?Int\b")

# In the declarations of `Int` and `UInt`: half of each width, and the limits of conversions from
# floating-point numbers.
LIMITS = {
    "9223373136366403584": "2147483904", "9223372036854775808": "2147483648",
    "9223372036854777856": "2147483649", "9223372036854775809": "2147483649",
    "18446744073709551616": "4294967296",
}
HALVES = {"Int128": "Int64", "Int64": "Int32"}


def narrowed(line):
    line = re.sub(
        r"Builtin\.\w+",
        lambda name: re.sub("Int128|Int64", lambda width: HALVES[width[0]], name[0]), line)
    line = re.sub(r"[sz]extOrBitCast_Word_Int32", "truncOrBitCast_Word_Int32", line)
    line = line.replace("truncOrBitCast_Int32_Word", "zextOrBitCast_Int32_Word")
    line = re.sub(r"\b64\b", "32", re.sub(r"\b63\b", "31", line))
    for wide, narrow in LIMITS.items():
        line = line.replace(wide, narrow)
    return line.replace("UInt64(_value)", "UInt64(truncatingIfNeeded: self)")


def adapted(line, before):
    """A line of another declaration, which may assume that the value of an `Int` has 64 bits."""
    line = re.sub(
        r"truncOrBitCast_Int64_(Int8|Int16|Int32)\(bits\._value",
        r"truncOrBitCast_Int32_\1(bits._value", line)
    line = line.replace(
        "truncOrBitCast_Int64_Int64(bits._value", "zextOrBitCast_Int32_Int64(bits._value")
    if "extended._value" in line or any("init(_ v: Swift.Int) " in other for other in before):
        line = line.replace("tofp_Int64", "tofp_Int32")
    if "return Int(" in line:
        line = line.replace("assumeNonNegative_Int64", "assumeNonNegative_Int32")
    return line.replace("return 0x4000_0000_0000_0000", "return 0x4000_0000")


def rewritten(lines):
    before, ending = [], None
    for line in lines:
        if ending is None and (LEFT_OUT.match(line) or OF_INT.match(line)):
            ending = LEFT_OUT if LEFT_OUT.match(line) else OF_INT
        if ending is not LEFT_OUT:
            yield narrowed(line) if ending is OF_INT else adapted(line, before)
        if line.startswith("}"):
            ending = None
        before = (before + [line])[-3:]
    for name in ["Int", "UInt"]:
        yield (
            f"extension Swift.{name} {{ @_transparent public init(_ _value: Builtin.Int64) "
            "{ self.init(Builtin.trunc_Int64_Int32(_value)) } }\n")


sys.stdout.writelines(rewritten(sys.stdin))
