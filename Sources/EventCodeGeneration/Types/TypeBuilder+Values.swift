import EventCatalog
@_spi(Reading) import StrictJSON

extension TypeBuilder {
    /// The type of a schema without references and `allOf`.
    mutating func resolve(
        merged schema: Schema, in scope: TypeScope, _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        if let type = schema.swiftType {
            return ResolvedType(type: .custom(type.name), isNullable: type.isOptional)
        }
        if schema.isNever { return untyped(.never, schema, &sink) }
        if let numbered = schema.enumValues.flatMap(NumberedValues.init) {
            return numberedEnum(numbered, schema, in: scope, &sink)
        }
        if !schema.choices.isEmpty || schema.kinds.count > 1 {
            return resolve(union: schema, in: scope, &sink)
        }
        if let constant = schema.constant { return resolve(constant: constant, schema, &sink) }
        if let values = schema.enumValues { return resolve(enum: values, schema, in: scope, &sink) }

        let types = schema.types.filter { $0 != .null }
        let isNullable = schema.types.contains(.null) || schema.isNullable
        var resolved =
            if types.isEmpty {
                schema.types.isEmpty ? resolve(withoutType: schema, in: scope, &sink) : .json
            } else {
                resolve(types.count == 1 ? types[0] : .number, schema, in: scope, &sink)
            }
        resolved.isNullable = resolved.isNullable || isNullable
        return resolved
    }

    private mutating func resolve(
        _ type: SchemaType, _ schema: Schema, in scope: TypeScope, _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        switch type {
        case .null: .json
        case .boolean: ResolvedType(type: .boolean)
        case .string: resolve(string: schema, in: scope, &sink)
        case .integer: ResolvedType(type: .integer(format: schema.format, within: schema))
        case .number: ResolvedType(type: .number(format: schema.format))
        case .array: resolve(array: schema, in: scope, &sink)
        case .object: resolve(object: schema, in: scope, &sink)
        }
    }

    /// The type of a schema without `type`, determined by its other keywords.
    private mutating func resolve(
        withoutType schema: Schema, in scope: TypeScope, _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        if !schema.properties.isEmpty || schema.additionalProperties.isSchema
            || !schema.patternProperties.isEmpty
        {
            return resolve(object: schema, in: scope, &sink)
        }
        if schema.items != nil || schema.hasTupleItems {
            return resolve(array: schema, in: scope, &sink)
        }
        if schema.content != nil { return resolve(string: schema, in: scope, &sink) }
        let number = ValueType.number(format: schema.format)
        if number.isTime { return ResolvedType(type: number) }
        let type = ValueType.text(format: schema.format)
        return ResolvedType(type: type == .string ? .json : type)
    }

    private mutating func resolve(
        string schema: Schema, in scope: TypeScope, _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        let text = ValueType.text(format: schema.format)
        guard let content = schema.content, text == (content.isBase64 ? .base64 : .string) else {
            return ResolvedType(type: text)
        }
        let type = elementType(resolve(content.schema.schema, in: scope.element(""), &sink))
        guard type.isSelfDescribing else { return ResolvedType(type: text) }
        return ResolvedType(type: .embeddedJSON(type, isBase64: content.isBase64))
    }

    private mutating func resolve(
        array schema: Schema, in scope: TypeScope, _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        if schema.hasTupleItems { return untyped(.tuple, schema, &sink) }
        guard let items = schema.items else { return ResolvedType(type: .array(.json)) }
        let element = resolve(items.schema, in: scope.element("Item"), &sink)
        return ResolvedType(type: .array(elementType(element)))
    }

    private mutating func resolve(
        object schema: Schema, in scope: TypeScope, _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        if schema.properties.count > JSONKeys.maximumObjectCount {
            return untyped(.large, schema, &sink)
        }
        if !schema.properties.isEmpty { return record(schema, in: scope, &sink) }
        let values = schema.mapValues
        if values.count > 1 { return untyped(.patternProperties, schema, &sink) }
        guard let value = values.first else { return ResolvedType(type: .map(.json)) }
        let resolved = resolve(value, in: scope.element("Value"), &sink)
        return ResolvedType(type: .map(elementType(resolved)))
    }

    private func elementType(_ resolved: ResolvedType) -> ValueType {
        resolved.isNullable && resolved.type != .json ? .optional(resolved.type) : resolved.type
    }

    private func resolve(
        constant value: JSONValue, _ schema: Schema, _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        switch value {
        case .string(let text):
            ResolvedType(type: .string, constant: StringLiteral(text).source)
        case .boolean(let value): ResolvedType(type: .boolean, constant: String(value))
        case .number(let number):
            ResolvedType(
                type: number.integer(as: Int64.self) == nil ? .double : .int,
                constant: number.swiftLiteral)
        case .null: ResolvedType(type: .json, isNullable: true)
        case .array, .object: untyped(.constant, schema, &sink)
        }
    }
}
