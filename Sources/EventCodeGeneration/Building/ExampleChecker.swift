import EventCatalog
import StrictJSON

/// Where an example is not what its type needs.
struct ExampleMismatch {
    var path: String
    var expected: String
    var offset: Int
}

/// Checks values of the catalog as generated code would read them.
struct ExampleChecker {
    let types: [TypeDeclaration?]

    func mismatch(of node: JSONNode, with type: ValueType) -> ExampleMismatch? {
        mismatch(of: node, with: type, at: [])
    }

    private func mismatch(
        of node: JSONNode, with type: ValueType, at path: [JSONPathStep]
    ) -> ExampleMismatch? {
        func unless(_ isMatch: Bool, _ expected: String) -> ExampleMismatch? {
            isMatch
                ? nil : ExampleMismatch(path: path.text, expected: expected, offset: node.offset)
        }
        switch type {
        case .json, .custom: return nil
        case .string, .dateTime, .calendarDate, .uri, .openEnum, .base64, .uuid:
            return unless(node.kind == .string, "a string")
        case .boolean: return unless(node.kind == .boolean, "a boolean")
        case .double: return unless(node.kind == .number, "a number")
        case .int, .int64(asText: false), .uint64(asText: false):
            let isInteger =
                node.number.map { DecimalCheck.isInteger($0) }
                ?? (node.kind == .string && type != .int)
            return unless(isInteger, "an integer")
        case .int64, .uint64, .decimal, .unixTime, .unixTimeMilliseconds:
            let text = node.number?.text ?? node.string
            return unless(text.flatMap { JSONNumber($0) } != nil, "a number")
        case .optional(let wrapped):
            return node.kind == .null ? nil : mismatch(of: node, with: wrapped, at: path)
        case .array(let element):
            guard node.kind == .array else { return unless(false, "an array") }
            return node.elements.enumerated().lazy.compactMap { index, value in
                mismatch(of: value, with: element, at: path + [.index(index)])
            }.first
        case .map(let value):
            guard node.kind == .object else { return unless(false, "an object") }
            return node.members.lazy.compactMap { member in
                mismatch(of: member.value, with: value, at: path + [.key(member.key)])
            }.first
        case .numberedEnum:
            let isInteger = node.number.map { DecimalCheck.isInteger($0) } ?? false
            return unless(node.kind == .string || isInteger, "a string or an integer")
        case .union(let reference):
            guard case .union(let model) = types[reference.index] else { return nil }
            switch UnionChoice(of: node, in: model) {
            case .known(let index):
                return mismatch(of: node, with: model.cases[index].type, at: path)
            case .unknown: return nil
            case .mismatch(let expected): return unless(false, expected)
            }
        case .structure(let reference):
            guard node.kind == .object else { return unless(false, "an object") }
            guard case .structure(let model) = types[reference.index] else { return nil }
            return mismatch(of: node, with: model, at: path)
        }
    }

    private func mismatch(
        of node: JSONNode, with model: StructModel, at path: [JSONPathStep]
    ) -> ExampleMismatch? {
        for property in model.properties {
            guard let value = node[property.wireName] else {
                guard property.isRequired else { continue }
                return ExampleMismatch(
                    path: path.text, expected: "the key '\(property.wireName)'", offset: node.offset
                )
            }
            if property.isOptional, value.kind == .null { continue }
            let path = path + [.key(property.wireName)]
            if let found = mismatch(of: value, with: property.type, at: path) { return found }
        }
        return nil
    }
}

private enum DecimalCheck {
    static func isInteger(_ number: JSONNumber) -> Bool {
        number.integer(as: Int64.self) != nil || number.integer(as: UInt64.self) != nil
    }
}

extension JSONNode {
    fileprivate var number: JSONNumber? {
        if case .number(let number) = value { number } else { nil }
    }
}
