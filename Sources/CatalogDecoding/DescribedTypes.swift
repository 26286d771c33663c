import EventCodeGeneration
import StrictJSON
@_spi(Generated) import WebhookEvents

/// The types of payloads for the runtime: `TypeDeclaration` -> `RecordSchema`, `UnionSchema`.
struct DescribedTypes {
    private let declarations: [TypeDeclaration?]
    private var records: [Int: DescribedType<RecordSchema>] = [:]
    private var unions: [Int: DescribedType<UnionSchema>] = [:]

    /// - Parameter declarations: The types of a module, by the index of their reference.
    init(_ declarations: [TypeDeclaration?]) {
        self.declarations = declarations
        for (index, declaration) in declarations.enumerated() {
            switch declaration {
            case .record(let model): records[index] = DescribedType(name: model.name)
            case .union(let model): unions[index] = DescribedType(name: model.name)
            case .openEnum, nil: break
            }
        }
        for (index, declaration) in declarations.enumerated() {
            switch declaration {
            case .record(let model): records[index]?.define(schema(of: model))
            case .union(let model): unions[index]?.define(schema(of: model))
            case .openEnum, nil: break
            }
        }
    }

    /// The properties of the record of a name; `nil` if there is none.
    func recordSchema(named name: String) -> RecordSchema? {
        declarations.lazy.compactMap { declaration -> RecordSchema? in
            guard case .record(let model) = declaration, model.name == name else { return nil }
            return schema(of: model)
        }.first
    }

    private func schema(of model: RecordModel) -> RecordSchema {
        RecordSchema(
            model.properties.map { property in
                let type = fieldType(of: property.type)
                let (name, swiftName) = (property.wireName, property.name.name)
                let isSensitive = property.isSensitive
                if !property.isRequired {
                    return .optional(name, type, as: swiftName, isSensitive: isSensitive)
                }
                return property.isNullable
                    ? .nullable(name, type, as: swiftName, isSensitive: isSensitive)
                    : .required(name, type, as: swiftName, isSensitive: isSensitive)
            })
    }

    private func schema(of model: UnionModel) -> UnionSchema {
        UnionSchema(
            model.cases.map { variant in
                let type = fieldType(of: variant.type)
                return switch variant.kind {
                case .string: .string(type)
                case .number: .number(type)
                case .boolean: .boolean(type)
                case .array: .array(type)
                case .object, .null: object(type, variant)
                }
            }, tag: model.tag)
    }

    private func object(_ type: FieldType, _ variant: UnionModel.Case) -> UnionSchema.Variant {
        if let key = variant.key { return .object(type, key: key) }
        return variant.tags.isEmpty
            ? .object(type)
            : .object(type, tags: variant.tags, isTagOptional: variant.isTagOptional)
    }

    /// The form of a type in JSON, as generated code declares it.
    func fieldType(of type: ValueType) -> FieldType {
        switch type {
        case .string, .dateTime, .calendarDate, .uri, .openEnum: .string
        case .boolean: .boolean
        case .int: .int
        case .int64(let asText): asText ? .int64String : .int64OrString
        case .uint64(let asText): asText ? .uint64String : .uint64OrString
        case .double: .double
        case .decimal(let asText): asText ? .decimalString : .decimal
        case .uuid: .uuid
        case .base64: .base64
        case .unixTime: .unixTime
        case .unixTimeSeconds: .unixTimeSeconds
        case .unixTimeMilliseconds: .unixTimeMilliseconds
        case .unixTimeString: .unixTimeString
        case .unixTimeMillisecondsString: .unixTimeMillisecondsString
        case .embeddedJSON(_, let isBase64): isBase64 ? .base64 : .string
        // The user's type, which determines the form, is not known here.
        case .json, .custom: .json
        case .record(let reference):
            records[reference.index].map { .record(.described($0)) } ?? .json
        case .union(let reference):
            unions[reference.index].map { .union(.described($0)) } ?? .json
        case .numberedEnum(let reference): numberedEnum(reference)
        case .array(let element): .array(fieldType(of: element))
        case .map(let value): .map(fieldType(of: value))
        case .optional(let wrapped): .nullable(fieldType(of: wrapped))
        }
    }

    private func numberedEnum(_ reference: TypeReference) -> FieldType {
        guard case .openEnum(let model) = declarations[reference.index],
            let numbers = model.numbers
        else { return .string }
        return .numberedEnum(.described(names: model.cases.map(\.value), numbers: numbers))
    }
}
