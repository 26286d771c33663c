import StrictJSON

/// The schema of numbers: facts and the key -> type.
enum NumberType {
    static func type(of numbers: NumberFacts, key: KeyWords) -> InferredType {
        if numbers.areIntegers { return integer(numbers, key) }
        if numbers.areUnsigned {
            return InferredType(
                ["type": "integer", "format": "uint64"], "an integer is beyond 63 bits")
        }
        if KeyMeaning.isAmount(key), numbers.areDecimals {
            return InferredType(
                ["type": "number", "format": "decimal"],
                "a fraction was seen, and the key names an amount")
        }
        if numbers.areDoubles { return InferredType(["type": "number"], "a fraction was seen") }
        return numbers.areDecimals
            ? InferredType(["type": "number", "format": "decimal"], "a number is beyond a Double")
            : InferredType([:], "a number is beyond every type")
    }

    private static func integer(_ numbers: NumberFacts, _ key: KeyWords) -> InferredType {
        if KeyMeaning.isTime(key), numbers.areSeconds {
            return InferredType(
                ["type": "integer", "format": "unix-time"],
                "all numbers are of the size of seconds since 1970, and the key names a time")
        }
        if KeyMeaning.isTime(key), numbers.areMilliseconds {
            return InferredType(
                ["type": "integer", "format": "unix-time-ms"],
                "all numbers are of the size of milliseconds since 1970, and the key names a time")
        }
        if KeyMeaning.isFraction(key) {
            return InferredType(
                ["type": "number"], "the key names a quantity that may have a fraction")
        }
        return InferredType(["type": "integer"], "all numbers are integers")
    }
}
