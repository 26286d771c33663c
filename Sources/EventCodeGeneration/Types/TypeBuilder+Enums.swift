import EventCatalog
import StrictJSON

extension TypeBuilder {
    /// The type of an enum: an open enum for strings, a plain value for anything else.
    mutating func resolve(
        enum values: [JSONValue], _ schema: Schema, in scope: TypeScope,
        _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        let distinct = values.filter { $0 != .null }.uniqued()
        var resolved = resolve(enumWithoutNull: distinct, schema, in: scope, &sink)
        resolved.isNullable =
            resolved.isNullable || values.contains(.null) || schema.types.contains(.null)
            || schema.isNullable
        return resolved
    }

    private mutating func resolve(
        enumWithoutNull values: [JSONValue], _ schema: Schema, in scope: TypeScope,
        _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        let kinds = Set(values.map(\.kind))
        guard kinds.count == 1, let kind = kinds.first else {
            return kinds.isEmpty ? .json : untyped(.mixedEnum, schema, &sink)
        }
        switch kind {
        case .string:
            let strings = values.compactMap(\.string)
            if strings.count == 1 {
                return ResolvedType(type: .string, constant: StringLiteral(strings[0]).source)
            }
            return openEnum(strings, schema, in: scope, &sink)
        case .number:
            let areIntegers = values.allSatisfy { $0.number?.integer(as: Int64.self) != nil }
            return ResolvedType(type: areIntegers ? .int : .double)
        case .boolean:
            return ResolvedType(
                type: .boolean, constant: values.count == 1 ? values[0].description : nil)
        case .null, .array, .object:
            return untyped(.mixedEnum, schema, &sink)
        }
    }

    /// The type of an enum whose values have numbers.
    mutating func numberedEnum(
        _ values: NumberedValues, _ schema: Schema, in scope: TypeScope,
        _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        var resolved = openEnum(values.names, numbers: values.numbers, schema, in: scope, &sink)
        resolved.isNullable =
            schema.enumValues?.contains(.null) == true || schema.types.contains(.null)
            || schema.isNullable
        return resolved
    }

    mutating func openEnum(
        _ values: [String], numbers: [Int64]? = nil, _ schema: Schema, in scope: TypeScope,
        _ sink: inout DiagnosticSink
    ) -> ResolvedType {
        let values = values.uniqued()
        let scope = unoccupied(scope)
        let reference = reserve(schema, in: scope)
        var table = NameTable(
            style: .member, reserved: names.reservedMembers.enumCases, reservedSuffix: "Value")
        checkChosenNames(of: values, schema, &sink)
        let caseNames = table.assign(values, chosen: schema.enumNames.mapValues(\.name))
        let model = EnumModel(
            reference: reference, name: scope.name,
            documentation: DocumentationComment(
                schema.description ?? schema.title, schema.deprecationRemark, of: schema.location),
            origin: SchemaOrigin(schema),
            cases: values.map { .init(value: $0, name: SwiftIdentifier(caseNames[$0] ?? "")) },
            numbers: numbers)
        declare(.openEnum(model), as: reference)
        return ResolvedType(type: numbers == nil ? .openEnum(reference) : .numberedEnum(reference))
    }
}
