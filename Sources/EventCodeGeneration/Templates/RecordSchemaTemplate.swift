import StrictJSON

/// The schema of a payload struct:
///
/// ```
/// RecordSchema(
///     """
///     id: string
///     customer: Customer?
///     """, [Customer.self])
/// ```
///
/// One literal, because the compiler takes two milliseconds for each element of an array; an array
/// if a key is not plain text.
struct RecordSchemaTemplate {
    let model: RecordModel

    private var properties: [PropertyModel] { model.properties }

    var source: SourceText {
        guard !properties.isEmpty, properties.allSatisfy({ "\($0.wireName):".isPlainLine }) else {
            return """
                WebhookEvents.RecordSchema([
                    \(properties.map(field))
                ])
                """
        }
        return """
            WebhookEvents.RecordSchema(
                \(quotes)
                \(properties.map(line))
                \(quotes)\(types))
            """
    }

    private var quotes: String { "\"\"\"" }

    /// `.required("id", .string),`
    private func field(_ property: PropertyModel) -> SourceText {
        let kind =
            !property.isRequired ? "optional" : property.isNullable ? "nullable" : "required"
        let name = StringLiteral(property.wireName).source
        let type = property.type.fieldType(in: model.reference)
        let swiftName = property.chosenName.map { ", as: \(StringLiteral($0).source)" } ?? ""
        let sensitive = property.isSensitive ? ", isSensitive: true" : ""
        return ".\(kind)(\(name), \(type)\(swiftName)\(sensitive)),"
    }

    /// `amount: decimal?`, or `pin: string? sensitive as pinCode`
    private func line(_ property: PropertyModel) -> SourceText {
        let mark = !property.isRequired ? "?" : property.isNullable ? "|null" : ""
        let type = property.type.schemaText(in: model.reference)
        let sensitive = property.isSensitive ? " sensitive" : ""
        let swiftName = property.chosenName.map { " as \($0)" } ?? ""
        return SourceText("\(property.wireName): \(type)\(mark)\(sensitive)\(swiftName)")
    }

    private var types: String {
        let names = properties.compactMap { $0.type.namedType(in: model.reference) }
        guard !names.isEmpty else { return "" }
        return ", [\(names.map { "\($0).self" }.joined(separator: ", "))]"
    }
}

extension PropertyModel {
    /// The name, if the runtime does not derive it from the key.
    fileprivate var chosenName: String? {
        name.name == wireName.usualSwiftName ? nil : name.name
    }
}

extension ValueType {
    /// The type in the text of a schema.
    fileprivate func schemaText(in scope: TypeReference) -> String {
        switch self {
        case .array(let element): "[\(element.schemaText(in: scope))]"
        case .map(let value): "{\(value.schemaText(in: scope))}"
        case .optional(let wrapped): "\(wrapped.schemaText(in: scope))|null"
        case .custom: "Type"
        default: namedType(in: scope) ?? String(fieldType(in: scope).dropFirst())
        }
    }

    /// The type that the text of a schema refers to, also as an element of arrays and maps.
    fileprivate func namedType(in scope: TypeReference) -> String? {
        switch self {
        case .record, .numberedEnum, .union, .custom: swiftName(in: scope)
        case .array(let element), .map(let element), .optional(let element):
            element.namedType(in: scope)
        default: nil
        }
    }
}
