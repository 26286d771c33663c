/// Gives types of the top level an alias where a nested type or a member has the same name:
///
/// ```
/// struct Order {
///     var customer: Customer            // the nested one
///     var payer: Shop_Customer          // the one of the top level
///     struct Customer { … }
/// }
/// typealias Shop_Customer = Customer    // at the top level
/// ```
///
/// Both types keep their names, so that adding a type never renames an existing one.
struct ShadowedTypes {
    private let aliasPrefix: String
    private let topLevel: Set<String>
    private var aliased: Set<String> = []

    init(_ types: [TypeEntry], aliasPrefix: String) {
        self.aliasPrefix = aliasPrefix
        topLevel = Set(types.filter { !$0.isNested }.map(\.name))
    }

    /// The aliases in use.
    var aliases: [TypeAliasModel] {
        aliased.sorted().map { TypeAliasModel(name: alias(of: $0), type: $0) }
    }

    /// The alias of a type; the catalog may have another type with the most obvious name.
    private func alias(of type: String) -> String {
        var name = aliasPrefix + type
        while topLevel.contains(name) { name += "_" }
        return name
    }

    /// Replaces references to types that are shadowed where a property or a case uses them.
    mutating func resolve(in types: inout [TypeEntry]) {
        for root in types.indices where !types[root].isNested {
            visit(root, shadowing: [], in: &types)
        }
    }

    /// Replaces references to payload types that are shadowed by cases of an enum of events.
    mutating func resolve(in payloads: inout [ValueType], besides caseNames: Set<String>) {
        let shadowing = topLevel.intersection(caseNames)
        guard !shadowing.isEmpty else { return }
        payloads = payloads.map { qualified($0, shadowing) }
    }

    private mutating func visit(
        _ index: Int, shadowing outer: Set<String>, in types: inout [TypeEntry]
    ) {
        let (children, members) = (types[index].children, types[index].members)
        let shadowing = outer.union(children.map { types[$0].name }.filter(topLevel.contains))
            .union(topLevel.isDisjoint(with: members) ? [] : topLevel.intersection(members))
        if !shadowing.isEmpty { rename(&types[index].declaration, shadowing) }
        for child in children { visit(child, shadowing: shadowing, in: &types) }
    }

    private mutating func rename(_ declaration: inout TypeDeclaration?, _ shadowing: Set<String>) {
        switch declaration {
        case .record(var model):
            for index in model.properties.indices {
                model.properties[index].type = qualified(model.properties[index].type, shadowing)
            }
            declaration = .record(model)
        case .union(var model):
            for index in model.cases.indices {
                model.cases[index].type = qualified(model.cases[index].type, shadowing)
            }
            declaration = .union(model)
        case .openEnum, nil: break
        }
    }

    private mutating func qualified(_ type: ValueType, _ shadowing: Set<String>) -> ValueType {
        switch type {
        case .record(let reference): .record(qualified(reference, shadowing))
        case .openEnum(let reference): .openEnum(qualified(reference, shadowing))
        case .numberedEnum(let reference): .numberedEnum(qualified(reference, shadowing))
        case .union(let reference): .union(qualified(reference, shadowing))
        case .array(let element): .array(qualified(element, shadowing))
        case .map(let value): .map(qualified(value, shadowing))
        case .optional(let wrapped): .optional(qualified(wrapped, shadowing))
        case .embeddedJSON(let content, let isBase64):
            .embeddedJSON(qualified(content, shadowing), isBase64: isBase64)
        default: type
        }
    }

    private mutating func qualified(
        _ reference: TypeReference, _ shadowing: Set<String>
    ) -> TypeReference {
        let root = String(reference.qualifiedName.prefix { $0 != "." })
        guard shadowing.contains(root) else { return reference }
        aliased.insert(root)
        return TypeReference(
            index: reference.index,
            qualifiedName: alias(of: root) + reference.qualifiedName.dropFirst(root.count))
    }
}
