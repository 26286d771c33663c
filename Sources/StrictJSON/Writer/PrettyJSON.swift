/// Formats JSON for readability: an indentation of two spaces, short lists of scalars on one line.
package struct PrettyJSON {
    private var lines = ""
    private let unit: String
    private let hasFlatObjects: Bool

    private init(unit: String, hasFlatObjects: Bool) {
        self.unit = unit
        self.hasFlatObjects = hasFlatObjects
    }

    private static let width = 80

    /// - Parameters:
    ///   - indentation: The indentation of the line in which the text begins.
    ///   - unit: The indentation of one level.
    ///   - hasFlatObjects: Whether short objects are on one line, too.
    package static func text(
        _ value: JSONValue, indentation: String = "", unit: String = "  ",
        hasFlatObjects: Bool = false
    ) -> String {
        var writer = PrettyJSON(unit: unit, hasFlatObjects: hasFlatObjects)
        writer.write(value, indentation: indentation)
        return writer.lines + "\n"
    }

    private mutating func write(_ value: JSONValue, indentation: String) {
        switch value {
        case .object(let object) where !object.isEmpty:
            if hasFlatObjects,
                let flat = FlatJSON.text(value, width: Self.width - indentation.utf8.count)
            {
                lines += flat
                return
            }
            let inner = indentation + unit
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
        let flat = "[\(elements.map { $0.description }.joined(separator: ", "))]"
        if isFlat, flat.utf8.count + indentation.utf8.count <= Self.width {
            lines += flat
            return
        }
        let inner = indentation + unit
        lines += "[\n"
        for (index, element) in elements.enumerated() {
            lines += inner
            write(element, indentation: inner)
            lines += index + 1 < elements.count ? ",\n" : "\n"
        }
        lines += indentation + "]"
    }
}
