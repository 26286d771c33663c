import EventCodeGeneration
import SchemaValidation
import StrictJSON
import Testing

@Suite struct RecursionTests {
    @Test(
        "A reference that makes no progress is an error",
        arguments: [
            ##"{"$ref": "#"}"##, ##"{"allOf": [{"$ref": "#"}]}"##,
            ##"{"$ref": "#/$defs/a", "$defs": {"a": {"anyOf": [{"$ref": "#/$defs/b"}]}, "b": {"$ref": "#/$defs/a"}}}"##,
            ##"{"not": {"$ref": "#"}}"##, ##"{"$dynamicAnchor": "a", "$dynamicRef": "#a"}"##,
            ##"{"if": true, "then": {"$ref": "#"}}"##,
        ])
    func endless(schema: String) throws {
        let report = report(schema, "1")
        #expect(report.errors.map(\.fact) == [.endlessReference])
    }

    @Test("A recursive reference that descends into the value is valid")
    func progress() {
        let schema = ##"{"type": ["array", "null"], "items": {"$ref": "#"}}"##
        #expect(isValid(schema, "[[], [[null]]]") == true)
        #expect(report(schema, "[[], [[1]]]").errors.map(\.path.text) == ["[1][0][0]"])
    }

    @Test("A value may be nested as deeply as a JSON text")
    func deepValue() {
        let schema = ##"{"type": "array", "items": {"$ref": "#"}}"##
        let depth = 500
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect(DeepStack.run { isValid(schema, text) } == true)
    }

    @Test("A value that is nested too deeply is an error")
    func tooDeep() {
        let report = DeepStack.run {
            let validator = SchemaValidator(schema: json(##"{"items": {"$ref": "#"}}"##))
            let value = (0..<5_000).reduce(JSONValue.null) { value, _ in [value] }
            return validator.validate(value)
        }
        #expect(report?.errors.map(\.fact) == [.tooDeep(limit: 2_000)])
    }

    @Test("Schemas that double with each step end in an error")
    func doubling() {
        let steps = (1...60).map {
            ##""a\##($0)": {"allOf": [{"$ref": "#/$defs/a\##($0 - 1)"}, {"$ref": "#/$defs/a\##($0 - 1)"}]}"##
        }
        let schema =
            ##"{"$ref": "#/$defs/a60", "$defs": {"a0": true, \##(steps.joined(separator: ","))}}"##
        #expect(report(schema, "1").errors.map(\.fact) == [.tooMuchWork])
    }

    @Test("At most a hundred errors are reported")
    func manyErrors() {
        let items = Array(repeating: "1", count: 10_000).joined(separator: ",")
        #expect(report(#"{"items": {"type": "string"}}"#, "[\(items)]").errors.count == 100)
    }
}
