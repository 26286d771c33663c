import EventCatalog

/// Payload types, with the types that are nested in them.
struct TypesTemplate {
    let access: AccessLevel
    /// The attribute of each enum.
    let enumAttribute: SourceText
    /// The payloads that contain fields of the envelope, if there are any.
    let linked: LinkedPayloads?
    let library: LibraryNames

    func source(of type: TypeDeclaration) -> SourceText {
        switch type {
        case .record(let model):
            StructTemplate(
                model: model, access: access, isFixed: enumAttribute.isEmpty,
                library: library, nested: model.nested.map(source),
                event: linked.flatMap { $0.contains(model) ? $0.event : nil }
            )
            .source
        case .openEnum(let model):
            EnumTemplate(
                model: model, access: access, attribute: enumAttribute, library: library
            )
            .source
        case .union(let model):
            UnionTemplate(
                model: model, access: access, attribute: enumAttribute, library: library,
                nested: model.nested.map(source)
            )
            .source
        }
    }
}

extension TypesTemplate {
    init(module: EventModule) {
        self.init(
            access: module.access, enumAttribute: module.enumAttribute,
            linked: module.linkedPayloads, library: module.library)
    }
}
