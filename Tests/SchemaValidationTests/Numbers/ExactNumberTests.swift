import Testing

@Suite struct ExactNumberTests {
    @Test(
        "A multiple is exact for all digits and exponents",
        arguments: [
            ("0.01", "100.15", true), ("0.01", "100.155", false), ("0.01", "1e308", true),
            ("1e-308", "1e308", true), ("0.1", "0.30000000000000001", false),
            ("3", "1e999999999999999999", false), ("3", "3e999999999999999999", true),
            ("7", "1e-999999999999999999", false), ("1e400", "3e400", true),
            ("1e400", "3e399", false), ("999999999999999999", "999999999999999998", false),
            ("999999999999999999", "1999999999999999998", true), ("2", "-4", true),
            ("0.0001", "0.0075", true), ("1.5", "4.5", true), ("1.5", "35", false),
            ("5", "0e99", true), ("9007199254740993", "18014398509481986", true),
        ])
    func multiples(divisor: String, value: String, isMultiple: Bool) {
        #expect(isValid(#"{"multipleOf": \#(divisor)}"#, value) == isMultiple)
    }

    @Test(
        "A divisor with too many digits is not checked",
        arguments: ["1234567890123456789", "0", "-1"])
    func unchecked(divisor: String) {
        #expect(isValid(#"{"multipleOf": \#(divisor)}"#, "1") == nil)
    }

    @Test(
        "Limits are compared exactly",
        arguments: [
            (#"{"minimum": 9007199254740993}"#, "9007199254740992", false),
            (#"{"minimum": 9007199254740993}"#, "9007199254740993.0", true),
            (#"{"exclusiveMinimum": 0}"#, "1e-999999999999", true),
            (#"{"exclusiveMinimum": 0}"#, "-0.0", false),
            (#"{"maximum": 1e400}"#, "1.0000000000000000000001e400", false),
            (#"{"maximum": 1e400}"#, "0.1e401", true),
            (#"{"exclusiveMaximum": -1}"#, "-1.0", false),
            (#"{"maximum": -5}"#, "-6", true), (#"{"maximum": -5}"#, "-4", false),
            (#"{"minimum": 5, "exclusiveMinimum": true}"#, "5", false),
            (#"{"minimum": 5, "exclusiveMinimum": false}"#, "5", true),
        ])
    func limits(schema: String, value: String, isExpected: Bool) {
        #expect(isValid(schema, value) == isExpected)
    }

    @Test(
        "Integers and equal numbers are recognized in every notation",
        arguments: [
            (#"{"type": "integer"}"#, "1e400", true), (#"{"type": "integer"}"#, "10e-1", true),
            (#"{"type": "integer"}"#, "1e-400", false), (#"{"type": "integer"}"#, "1.50", false),
            (#"{"const": 1.10}"#, "11e-1", true), (#"{"enum": [1e400]}"#, "10e399", true),
            (#"{"uniqueItems": true}"#, "[1, 1.0]", false),
            (#"{"uniqueItems": true}"#, "[1, true, \"1\"]", true),
        ])
    func equality(schema: String, value: String, isExpected: Bool) {
        #expect(isValid(schema, value) == isExpected)
    }
}
