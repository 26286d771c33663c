import CatalogImport
import StrictJSON
import WebhookEvents

/// Finds the payload, the identifier, the time and the attributes in messages that no catalog describes.
struct EnvelopeFinder {
    private let messages: [(headers: WebhookHeaders, body: JSONValue)]
    /// The location of the payload, if the user passes it.
    private let data: String?
    /// The keys around the payload that are part of the type.
    private let typeKeys: Set<String>
    private let columns: [Column]

    init(
        messages: [(headers: WebhookHeaders, body: JSONValue)], data: String?,
        typeKeys: Set<String>
    ) {
        self.messages = messages
        self.data = data
        self.typeKeys = typeKeys
        columns = Self.columns(of: messages.map(\.body))
    }

    /// The member `envelope` of the catalog.
    var envelope: JSONObject {
        let payload = payload
        var envelope = JSONObject()
        let id = id(payload)
        let time = time(payload)
        if let id { envelope.append("id", location(id.location, id.schema)) }
        if let time { envelope.append("time", location(time.location, time.schema)) }
        envelope.append("data", .string(data ?? "$message.payload#" + payload.description))
        let taken = Set([id?.key, time?.key].compactMap(\.self)).union(typeKeys)
        let attributes = payload.isEmpty || data != nil ? [:] : attributes(besides: taken)
        if !attributes.isEmpty { envelope.append("attributes", .object(attributes)) }
        return envelope
    }

    // MARK: - The payload

    private var payload: JSONPointer {
        // An event in five may have no payload but null.
        let names = columns.filter { column in
            column.isPresentInAll && column.values.kinds == [.object]
                && column.values.nullCount * 5 <= messages.count
        }.map(\.key)
        guard let name = EnvelopeNames.certainData(in: names) else { return [] }
        let isInner = messages.allSatisfy { _, body in
            body[name]?["object"]?.object != nil && (body[name]?.object?.count ?? 0) <= 3
        }
        return isInner ? [name, "object"] : [name]
    }

    // MARK: - The identifier and the time

    private typealias Field = (location: String, schema: JSONValue?, key: String?)

    private func id(_ payload: JSONPointer) -> Field? {
        let header = messages.first?.headers.fields.map(\.name).first { name in
            EnvelopeNames.isDelivery(name) && messages.allSatisfy { $0.headers[name] != nil }
        }
        if let header { return ("$message.header#/" + header, nil, nil) }
        let names = EnvelopeNames.id(around: payload.tokens)
        let column = names.lazy.compactMap { name in
            columns.first { TypeNames.normalized($0.key) == name && isIdentifier($0) }
        }.first
        return column.map { column in
            let isNumber = column.values.kinds == [.number]
            return (expression(column.key), isNumber ? ["type": "integer"] : nil, column.key)
        }
    }

    /// Whether a column has another value in each body: identifiers of resources are repeated.
    private func isIdentifier(_ column: Column) -> Bool {
        guard column.areInAll, column.values.kinds == [.string] || column.values.kinds == [.number],
            column.values.numbers.areIntegers
        else { return false }
        let bodies = Set(messages.map(\.body))
        return Set(bodies.compactMap { $0[column.key] }).count == bodies.count
    }

    private func time(_ payload: JSONPointer) -> Field? {
        EnvelopeNames.time(around: payload.tokens).lazy.compactMap { name in
            columns.lazy.filter { TypeNames.normalized($0.key) == name && $0.areInAll }
                .compactMap { column in
                    schema(ofTime: column.values).map {
                        (expression(column.key), $0, column.key as String?)
                    }
                }.first
        }.first
    }

    private func schema(ofTime values: ObservedValues) -> JSONValue? {
        if values.kinds == [.string], values.strings.have(.dateTime), values.strings.emptyCount == 0
        {
            return ["type": "string", "format": "date-time"]
        }
        guard values.kinds == [.number] else { return nil }
        if values.numbers.areSeconds { return ["type": "integer", "format": "unix-time"] }
        return values.numbers.areMilliseconds ? ["type": "integer", "format": "unix-time-ms"] : nil
    }

    private func expression(_ key: String) -> String {
        "$message.payload#" + JSONPointer(tokens: [key]).description
    }

    private func location(_ expression: String, _ schema: JSONValue?) -> JSONValue {
        guard let schema else { return .string(expression) }
        return ["location": .string(expression), "schema": schema]
    }

    // MARK: - Attributes

    /// The other scalars around the payload, which have one kind of values.
    private func attributes(besides taken: Set<String>) -> JSONObject {
        var attributes = JSONObject()
        for column in columns where !taken.contains(column.key) && attributes.count < 50 {
            guard column.values.kinds.count == 1, let kind = column.values.kinds.first else {
                continue
            }
            let isInteger = column.values.numbers.areIntegers
            let type: JSONValue
            switch kind {
            case .boolean, .string: type = .string(kind.rawValue)
            case .number: type = isInteger ? "integer" : "number"
            case .null, .array, .object: continue
            }
            attributes.append(
                column.key,
                ["location": .string(expression(column.key)), "schema": ["type": type]])
        }
        return attributes
    }

    // MARK: - The members of bodies

    /// The values of one member of the bodies.
    private struct Column {
        let key: String
        let isPresentInAll: Bool
        let values: ObservedValues

        /// Whether each body has a value other than null.
        var areInAll: Bool { isPresentInAll && values.nullCount == 0 }
    }

    private static func columns(of bodies: [JSONValue]) -> [Column] {
        let observed = bodies.enumerated().map { Observed(body: $0.offset, value: $0.element) }
        let all = ObservedValues(key: "", record: observed.filter { $0.value.object != nil })
        return all.properties.map { property in
            Column(
                key: property.key,
                isPresentInAll: property.count == bodies.count,
                values: property.values)
        }
    }
}
