/// Gives types of the top level a further name where a nested type or a member has theirs:
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
/// Neither type is called otherwise because of the other, so that a further type renames none.
struct ShadowedTypes {
    private let prefix: String
    private let topLevel: Set<String>
    private var aliases: Set<String> = []

    /// - Parameters:
    ///   - types: All types that were made.
    ///   - prefix: What the further names begin with.
    init(_ types: [TypeBuilder.MadeType], prefix: String) {
        self.prefix = prefix
        topLevel = Set(types.filter { !$0.isNested }.map(\.name))
    }

    /// The further names that are used.
    var models: [TypeAliasModel] {
        aliases.sorted().map { TypeAliasModel(name: alias(of: $0), type: $0) }
    }

    /// The further name of a type; catalogs may have chosen the first that comes to mind for another.
    private func alias(of type: String) -> String {
        var name = prefix + type
        while topLevel.contains(name) { name += "_" }
        return name
    }

    /// Changes what properties and cases call the types that are hidden from them.
    mutating func unhide(in types: inout [TypeBuilder.MadeType]) {
        for root in types.indices where !types[root].isNested {
            visit(root, hiding: [], in: &types)
        }
    }

    /// Changes what events call their payloads' types that cases hide.
    mutating func unhide(in events: inout [EventModel]) {
        let cases = events.flatMap { [$0.name.name, $0.caseName.name, $0.groupName?.name ?? ""] }
        let hiding = topLevel.intersection(cases)
        guard !hiding.isEmpty else { return }
        for index in events.indices { events[index].payload = seen(events[index].payload, hiding) }
    }

    private mutating func visit(
        _ index: Int, hiding outer: Set<String>, in types: inout [TypeBuilder.MadeType]
    ) {
        let (children, members) = (types[index].children, types[index].members)
        let hiding = outer.union(children.map { types[$0].name }.filter(topLevel.contains))
            .union(topLevel.isDisjoint(with: members) ? [] : topLevel.intersection(members))
        if !hiding.isEmpty { rename(&types[index].declaration, hiding) }
        for child in children { visit(child, hiding: hiding, in: &types) }
    }

    private mutating func rename(_ declaration: inout TypeDeclaration?, _ hiding: Set<String>) {
        switch declaration {
        case .structure(var model):
            for index in model.properties.indices {
                model.properties[index].type = seen(model.properties[index].type, hiding)
            }
            declaration = .structure(model)
        case .union(var model):
            for index in model.cases.indices {
                model.cases[index].type = seen(model.cases[index].type, hiding)
            }
            declaration = .union(model)
        case .openEnum, nil: break
        }
    }

    private mutating func seen(_ type: ValueType, _ hiding: Set<String>) -> ValueType {
        switch type {
        case .structure(let reference): .structure(seen(reference, hiding))
        case .openEnum(let reference): .openEnum(seen(reference, hiding))
        case .numberedEnum(let reference): .numberedEnum(seen(reference, hiding))
        case .union(let reference): .union(seen(reference, hiding))
        case .array(let element): .array(seen(element, hiding))
        case .map(let value): .map(seen(value, hiding))
        case .optional(let wrapped): .optional(seen(wrapped, hiding))
        default: type
        }
    }

    private mutating func seen(
        _ reference: TypeReference, _ hiding: Set<String>
    ) -> TypeReference {
        let root = String(reference.qualifiedName.prefix { $0 != "." })
        guard hiding.contains(root) else { return reference }
        aliases.insert(root)
        return TypeReference(
            index: reference.index,
            qualifiedName: alias(of: root) + reference.qualifiedName.dropFirst(root.count))
    }
}
