/// Payload types, with the types that are nested in them.
struct PayloadsTemplate {
    let types: [TypeDeclaration]
    let access: String
    /// What stands before each enum.
    let enumAttribute: SourceText

    var source: SourceText {
        types.map { declaration($0) }.separatedByEmptyLines
    }

    private func declaration(_ type: TypeDeclaration) -> SourceText {
        switch type {
        case .structure(let model):
            StructTemplate(
                model: model, access: access, nested: model.nested.map { declaration($0) }
            )
            .source
        case .openEnum(let model):
            EnumTemplate(model: model, access: access, attribute: enumAttribute).source
        case .union(let model):
            UnionTemplate(
                model: model, access: access, attribute: enumAttribute,
                nested: model.nested.map { declaration($0) }
            )
            .source
        }
    }
}
