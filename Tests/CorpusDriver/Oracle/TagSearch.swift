import WebhookEvents

/// Finds the property that distinguishes the objects of a union.
///
/// It has different constants or enum values in each object. Properties that all objects require are
/// preferred, then those with a single value in each, then the first in catalog order. One object may lack
/// the property.
struct TagSearch {
    /// The objects with their tags, and the tag; `nil` if several objects cannot be distinguished.
    private(set) var result: (objects: [Union.Object], tag: String?)?

    private struct Tag {
        var values: [JSONValue]
        var isRequired: Bool
    }

    init(_ objects: [Alternatives.Part], in schemas: CatalogSchemas) {
        let rules = objects.map { schemas.rule(of: $0.schema) }
        guard objects.count > 1 else {
            result = (rules.map { Union.Object(rule: $0) }, nil)
            return
        }
        var seen: Set<String> = []
        let names = objects.flatMap { $0.merged.properties.map(\.key) }
            .filter { seen.insert($0).inserted }
        let found = names.compactMap { name in
            Self.tags(of: name, in: objects.map(\.merged), schemas).map { (name: name, tags: $0) }
        }
        let best =
            found.first { $0.tags.allSatisfy { $0.isRequired && $0.values.count == 1 } }
            ?? found.first { $0.tags.allSatisfy(\.isRequired) }
            ?? found.first { $0.tags.allSatisfy { $0.values.count < 2 } } ?? found.first
        guard let best else { return }
        result = (
            zip(rules, best.tags).map {
                Union.Object(rule: $0, tags: $1.values, isTagOptional: !$1.isRequired)
            }, best.name
        )
    }

    private static func tags(
        of name: String, in objects: [MergedSchema], _ schemas: CatalogSchemas
    ) -> [Tag]? {
        var tags: [Tag] = []
        for object in objects {
            guard let property = object.properties[name] else {
                tags.append(Tag(values: [], isRequired: false))
                continue
            }
            guard let merged = MergedSchema(property, in: schemas), !merged.isNullable,
                let values = merged["const"].map({ [$0] }) ?? merged["enum"]?.array,
                !values.isEmpty, values.allSatisfy(\.isTag)
            else { return nil }
            tags.append(Tag(values: values, isRequired: object.required.contains(name)))
        }
        let lacking = tags.filter(\.values.isEmpty).count
        let isTold = lacking == 0 || lacking == 1 && tags.filter { !$0.isRequired }.count == 1
        var seen: Set<JSONValue> = []
        let areDisjoint = tags.allSatisfy { tag in
            Set(tag.values).allSatisfy { seen.insert($0).inserted }
        }
        return isTold && areDisjoint ? tags : nil
    }
}

extension JSONValue {
    fileprivate var isTag: Bool {
        switch self {
        case .string, .boolean: true
        case .number: Scalar.integer.accepts(self)
        default: false
        }
    }
}
