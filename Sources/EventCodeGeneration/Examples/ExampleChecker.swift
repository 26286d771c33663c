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
        switch type {
        case .json, .custom: nil
        case .optional(let wrapped):
            node.kind == .null ? nil : mismatch(of: node, with: wrapped, at: path)
        case .array(let element):
            node.kind == .array
                ? mismatch(ofElements: node, element, at: path)
                : .unexpected(node, expected: "an array", at: path)
        case .map(let value):
            node.kind == .object
                ? mismatch(ofMembers: node, value, at: path)
                : .unexpected(node, expected: "an object", at: path)
        case .union(let reference): mismatch(of: node, withUnion: reference, at: path)
        case .record(let reference): mismatch(of: node, withRecord: reference, at: path)
        default:
            ScalarCheck(type).isMatch(node)
                ? nil : .unexpected(node, expected: ScalarCheck(type).expected, at: path)
        }
    }

    private func mismatch(
        ofElements node: JSONNode, _ element: ValueType, at path: [JSONPathStep]
    ) -> ExampleMismatch? {
        node.elements.enumerated().lazy.compactMap { index, value in
            mismatch(of: value, with: element, at: path + [.index(index)])
        }.first
    }

    private func mismatch(
        ofMembers node: JSONNode, _ value: ValueType, at path: [JSONPathStep]
    ) -> ExampleMismatch? {
        node.members.lazy.compactMap { member in
            if CombiningMarks.areTooMany(in: member.key) {
                let limit = CombiningMarks.limit
                return .missing(
                    "a key of at most \(limit) combining marks in a row", in: node, at: path)
            }
            return mismatch(of: member.value, with: value, at: path + [.key(member.key)])
        }.first
    }

    private func mismatch(
        of node: JSONNode, withUnion reference: TypeReference, at path: [JSONPathStep]
    ) -> ExampleMismatch? {
        guard case .union(let model) = types[reference.index] else { return nil }
        return switch UnionChoice(of: node, in: model) {
        // An object that has the key of a case but does not match its type is of an unknown case.
        case .known(let index) where model.cases[index].key != nil: nil
        case .known(let index): mismatch(of: node, with: model.cases[index].type, at: path)
        case .unknown: nil
        case .mismatch(let expected):
            // Of an object, it is the tag that is missing or of another type.
            node.kind == .object && model.tag != nil
                ? .missing(expected, in: node, at: path)
                : .unexpected(node, expected: expected, at: path)
        }
    }

    private func mismatch(
        of node: JSONNode, withRecord reference: TypeReference, at path: [JSONPathStep]
    ) -> ExampleMismatch? {
        guard node.kind == .object else {
            return .unexpected(node, expected: "an object", at: path)
        }
        guard case .record(let model) = types[reference.index] else { return nil }
        return mismatch(of: node, with: model, at: path)
    }

    private func mismatch(
        of node: JSONNode, with model: RecordModel, at path: [JSONPathStep]
    ) -> ExampleMismatch? {
        for property in model.properties {
            guard let value = node[property.wireName] else {
                guard property.isRequired else { continue }
                return .missing("the key '\(property.wireName)'", in: node, at: path)
            }
            if property.isOptional, value.kind == .null { continue }
            let path = path + [.key(property.wireName)]
            if let found = mismatch(of: value, with: property.type, at: path) { return found }
        }
        return nil
    }
}
