import EventCatalog
import StrictJSON

/// The case of a union that generated code would select for a value of the catalog.
enum UnionChoice {
    case known(Int)
    /// A variant that the catalog does not list.
    case unknown
    case mismatch(expected: String)

    init(of node: JSONNode, in model: UnionModel) {
        if node.kind == .object, let tag = model.tag {
            self.init(ofTag: node[tag]?.json, named: tag, in: model)
        } else if node.kind == .object, model.hasKeys {
            let present = model.cases.indices.filter {
                model.cases[$0].key.map { node[$0] != nil } == true
            }
            self = present.count == 1 ? .known(present[0]) : .unknown
        } else if let index = model.cases.firstIndex(where: { $0.kind == node.kind }) {
            self = .known(index)
        } else {
            let kinds = Set(model.cases.map(\.kind)).map(\.phrase).sorted()
            self = .mismatch(expected: kinds.joined(separator: " or "))
        }
    }

    private init(ofTag tag: JSONValue?, named name: String, in model: UnionModel) {
        let lacking = model.cases.indices.filter {
            model.cases[$0].kind == .object && model.cases[$0].isTagOptional
        }
        guard let tag, tag != .null || lacking.isEmpty else {
            self =
                lacking.count > 1
                ? .unknown
                : lacking.first.map { .known($0) } ?? .mismatch(expected: "the key '\(name)'")
            return
        }
        if let index = model.cases.firstIndex(where: { $0.tags.contains(tag) }) {
            self = .known(index)
            return
        }
        let kinds = Set(model.cases.flatMap(\.tags).map(\.kind))
        let phrases = kinds.map(\.phrase).sorted().joined(separator: " or ")
        guard kinds.contains(tag.kind) else {
            self = .mismatch(expected: "\(phrases) for '\(name)'")
            return
        }
        let isDefault = tag.kind == .boolean && lacking.count == 1
        self = isDefault ? .known(lacking[0]) : .unknown
    }
}
