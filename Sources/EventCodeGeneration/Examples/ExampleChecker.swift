import EventCatalog
import StrictJSON

/// Checks values of the catalog as the generated code would.
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
                if CombiningMarks.areTooMany(in: member.key) {
                    let limit = CombiningMarks.limit
                    return unless(false, "a key of at most \(limit) combining marks in a row")
                }
                return mismatch(of: member.value, with: value, at: path + [.key(member.key)])
            }.first
        case .union(let reference):
            guard case .union(let model) = types[reference.index] else { return nil }
            switch UnionChoice(of: node, in: model) {
            case .known(let index):
                return mismatch(of: node, with: model.cases[index].type, at: path)
            case .unknown: return nil
            case .mismatch(let expected): return unless(false, expected)
            }
        case .record(let reference):
            guard node.kind == .object else { return unless(false, "an object") }
            guard case .record(let model) = types[reference.index] else { return nil }
            return mismatch(of: node, with: model, at: path)
        default:
            let check = ScalarCheck(type)
            return unless(check.isMatch(node), check.expected)
        }
    }

    private func mismatch(
        of node: JSONNode, with model: RecordModel, at path: [JSONPathStep]
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
