import EventCodeGeneration

extension TypeDeclaration {
    var reference: TypeReference {
        switch self {
        case .record(let model): model.reference
        case .openEnum(let model): model.reference
        case .union(let model): model.reference
        }
    }

    var origin: SchemaOrigin {
        switch self {
        case .record(let model): model.origin
        case .openEnum(let model): model.origin
        case .union(let model): model.origin
        }
    }

    /// The types nested in it, in order.
    var nested: [TypeDeclaration] {
        switch self {
        case .record(let model): model.nested
        case .union(let model): model.nested
        case .openEnum: []
        }
    }

    /// The type and all types inside it, outer ones first.
    var all: [TypeDeclaration] { [self] + nested.flatMap(\.all) }

    /// The heading of the section for the type.
    var heading: String {
        let kind =
            switch self {
            case .record: "Struct"
            case .openEnum: "Enum"
            case .union: "Union"
            }
        return "\(kind) \(CodeText.span(reference.qualifiedName))"
    }
}
