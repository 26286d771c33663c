/// The formats that a schema of a catalog may have.
package enum SchemaFormats {
    /// The formats that have a Swift type and are in no registry.
    package static let own: Set<String> = [
        "unix-time", "unix-time-milliseconds", "unix-time-ms", "url",
    ]

    /// The formats of JSON Schema 2020-12 (Validation, section 7.3), and of draft 3 (section 5.23).
    package static let jsonSchema: Set<String> = [
        "color", "date", "date-time", "duration", "email", "host-name", "hostname", "idn-email",
        "idn-hostname", "ip-address", "ipv4", "ipv6", "iri", "iri-reference", "json-pointer",
        "phone", "regex", "relative-json-pointer", "style", "time", "uri", "uri-reference",
        "uri-template", "utc-millisec", "uuid",
    ]

    /// The formats of OpenAPI's registry (https://spec.openapis.org/registry/format/).
    package static let openAPI: Set<String> = [
        "base64url", "binary", "byte", "char", "commonmark", "date-time-local", "decimal",
        "decimal128", "double", "double-int", "float", "html", "http-date", "int16", "int32",
        "int64", "int8", "media-range", "password", "sf-binary", "sf-boolean", "sf-decimal",
        "sf-integer", "sf-string", "sf-token", "time-local", "uint16", "uint32", "uint64", "uint8",
        "unixtime",
    ]

    package static let all = own.union(jsonSchema).union(openAPI)

    /// Whether a format is known, or an extension.
    static func contains(_ name: String) -> Bool { all.contains(name) || name.hasPrefix("x-") }
}
