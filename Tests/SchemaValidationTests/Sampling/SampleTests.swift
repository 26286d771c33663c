import EventCodeGeneration
import SchemaValidation
import StrictJSON
import Testing

@Suite struct SampleTests {
    @Test(
        "A sample is a simple value that satisfies its schema",
        arguments: [
            (#"{"type": "string"}"#, #""text""#), (#"{"type": "number"}"#, "1.5"),
            (#"{"type": "integer"}"#, "1"), (#"{"type": "boolean"}"#, "true"),
            (#"{"type": "null"}"#, "null"), (#"{"type": ["null", "integer"]}"#, "1"),
            ("{}", "{}"), (#"{"const": [1]}"#, "[1]"), (#"{"enum": [null, "a"]}"#, #""a""#),
            (#"{"type": "integer", "minimum": 10}"#, "10"),
            (#"{"type": "number", "exclusiveMaximum": 0}"#, "-1"),
            (#"{"type": "number", "exclusiveMinimum": 1, "exclusiveMaximum": 2}"#, "1.5"),
            (#"{"type": "integer", "multipleOf": 7, "minimum": 20}"#, "21"),
            (#"{"type": "string", "minLength": 6}"#, #""textxx""#),
            (#"{"type": "string", "maxLength": 2}"#, #""a""#),
            (#"{"pattern": "^ep_[A-Za-z0-9]{3}$"}"#, #""ep_AAA""#),
            (#"{"pattern": "^([0-9]+\\.?[0-9]*|\\.[0-9]+)s$"}"#, #""0s""#),
            (#"{"pattern": "^a+$", "minLength": 4}"#, #""aaaa""#),
            (#"{"format": "date-time"}"#, #""2026-01-01T00:00:00Z""#),
            (#"{"type": "integer", "format": "unix-time"}"#, "1767225600"),
            (#"{"type": "array", "minItems": 2, "items": {"type": "integer"}}"#, "[1,2]"),
            (
                #"{"type": "array", "minItems": 2, "uniqueItems": true, "items": {"enum": [1, 2]}}"#,
                "[1,2]"
            ),
            (#"{"prefixItems": [{"const": 1}, {"const": 2}], "minItems": 2}"#, "[1,2]"),
            (#"{"contains": {"const": 5}, "minContains": 2}"#, "[5,5]"),
            (#"{"required": ["a", "b"], "properties": {"a": {"const": 1}}}"#, #"{"a":1,"b":{}}"#),
            (#"{"minProperties": 1, "additionalProperties": {"const": 1}}"#, #"{"property0":1}"#),
            (#"{"minProperties": 1, "propertyNames": {"enum": ["k"]}}"#, #"{"k":{}}"#),
            (#"{"oneOf": [{"type": "null"}, {"type": "string"}]}"#, #""text""#),
            (#"{"oneOf": [{"type": "number"}, {"type": "integer"}]}"#, "1.5"),
            (
                #"{"anyOf": [{"required": ["a"]}, {"required": ["b"]}], "properties": {"a": false}}"#,
                #"{"b":{}}"#
            ),
            (
                #"{"allOf": [{"required": ["a"]}, {"properties": {"a": {"const": 1}}}]}"#,
                #"{"a":1}"#
            ),
            (
                #"{"properties": {"a": {"const": 1}}, "required": ["a"], "if": {"properties": {"a": {"const": 1}}}, "then": {"required": ["b"]}}"#,
                #"{"a":1,"b":{}}"#
            ),
            (
                #"{"required": ["a"], "dependentRequired": {"a": ["b"], "b": ["c"]}}"#,
                #"{"a":{},"b":{},"c":{}}"#
            ),
            (##"{"properties": {"next": {"$ref": "#"}, "n": {"type": "integer"}}}"##, #"{"n":1}"#),
            (
                #"{"type": "object", "properties": {"s": {"type": "string"}, "o": {"type": "object"}}}"#,
                #"{"s":"text"}"#
            ),
        ])
    func samples(schema: String, sample: String) {
        let validator = SchemaValidator(schema: json(schema), checksFormats: true)
        let value = validator.sample(at: DocumentLocation(document: ""))
        #expect(value?.description == sample)
        #expect(value.flatMap { validator.validate($0) }?.isValid == true)
    }

    @Test(
        "A schema without a valid sample has none, and the search ends",
        arguments: [
            "false", #"{"type": "string", "minLength": 2, "maxLength": 1}"#,
            #"{"allOf": [{"const": 1}, {"const": 2}]}"#,
            ##"{"required": ["a"], "properties": {"a": {"$ref": "#"}}}"##,
            ##"{"type": "array", "minItems": 2, "items": {"anyOf": [{"$ref": "#"}, {"$ref": "#"}]}}"##,
            #"{"type": "array", "minItems": 1000000000000}"#,
        ])
    func none(schema: String) {
        let value = DeepStack.run {
            SchemaValidator(schema: json(schema)).sample(at: DocumentLocation(document: ""))
        }
        #expect(value == nil)
    }
}
