/// The part of a body that grows with its size.
enum BodyShape: String, CaseIterable {
    case string = "one string"
    case escapes = "one string, a tenth escapes"
    case objects = "an array of typed objects"
    case map = "a map of strings"
    case unknown = "unknown nested objects"
    case keys = "unknown keys"
    case number = "one number in free JSON"

    /// A body of about `count` bytes.
    func body(of count: Int) -> [UInt8] {
        let (head, unit, tail) = parts
        let repetitions = max(1, count / (unit.utf8.count + 1))
        let units: String
        switch self {
        case .string, .escapes, .number: units = String(repeating: unit, count: repetitions)
        case .objects, .unknown:
            units = Array(repeating: unit, count: repetitions).joined(separator: ",")
        case .keys:
            units = (0..<repetitions).map { #""key\#($0)":0"# }.joined(separator: ",")
        case .map:
            units = (0..<repetitions).map { #""key\#($0)":"some text of a label""# }
                .joined(separator: ",")
        }
        return Array(#"{"id":"evt_1","type":"long","data":{\#(head)\#(units)\#(tail)}}"#.utf8)
    }

    private var parts: (head: String, unit: String, tail: String) {
        switch self {
        case .string: (#""text":""#, "plain text of some words ", #"""#)
        case .escapes: (#""text":""#, #"some plain words\n"#, #"""#)
        case .objects: (#""items":["#, #"{"name":"a name","count":12,"price":3.5}"#, "]")
        case .map: (#""labels":{"#, #""key0":"some text of a label""#, "}")
        case .unknown: (#""more":["#, #"{"name":"a name","count":[1,2,{"a":null}]}"#, "]")
        case .keys: ("", #""key12345":0"#, "")
        case .number: (#""more":[1"#, "0123456789", "]")
        }
    }
}
