/// Formats JSON for readability: an indentation of two spaces, short lists of scalars on one line.
package struct PrettyJSON {
    private var lines = ""

    private static let width = 80

    package static func text(_ value: JSONValue) -> String {
        var writer = PrettyJSON()
        writer.write(value, indentation: "")
        return writer.lines + "\n"
    }

    private mutating func write(_ value: JSONValue, indentation: String) {
        switch value {
        case .object(let object) where !object.isEmpty:
            let inner = indentation + "  "
            lines += "{\n"
            for (index, member) in object.enumerated() {
                lines += "\(inner)\(JSONValue.string(member.key)): "
                write(member.value, indentation: inner)
                lines += index + 1 < object.count ? ",\n" : "\n"
            }
            lines += indentation + "}"
        case .array(let elements) where !elements.isEmpty:
            write(elements, indentation: indentation)
        default: lines += value.description
        }
    }

    private mutating func write(_ elements: [JSONValue], indentation: String) {
        let isFlat = elements.allSatisfy { $0.kind != .object && $0.kind != .array }
        let flat = "[\(elements.map(\.description).joined(separator: ", "))]"
        if isFlat, flat.utf8.count + indentation.utf8.count <= Self.width {
            lines += flat
            return
        }
        let inner = indentation + "  "
        lines += "[\n"
        for (index, element) in elements.enumerated() {
            lines += inner
            write(element, indentation: inner)
            lines += index + 1 < elements.count ? ",\n" : "\n"
        }
        lines += indentation + "]"
    }
}
