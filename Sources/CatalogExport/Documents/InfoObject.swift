import StrictJSON

/// The `info` of an OpenAPI or AsyncAPI document.
enum InfoObject {
    private static let texts: Set<String> = ["title", "version", "description", "termsOfService"]

    /// Writes what the format can say of the catalog's `info`, and notes where it is.
    static func written(_ contents: inout DocumentContents) -> JSONValue {
        var info: JSONObject = [:]
        for (key, value) in contents.json["info"]?.object ?? [:]
        where accepts(key, value, contents.format) {
            info.append(key, value)
            contents.locations.append((["info", key], ["info", key]))
        }
        // Both formats require these.
        if info["title"] == nil { info["title"] = "Webhook events" }
        if info["version"] == nil { info["version"] = "0" }
        return .object(info)
    }

    private static func accepts(_ key: String, _ value: JSONValue, _ format: ExportFormat) -> Bool {
        switch key {
        case "termsOfService": value.isAddress
        case "summary": format == .openAPI && value.string != nil
        case "contact": value.hasTexts(["name", "url", "email"])
        case "license":
            value["name"] != nil && value.hasTexts(["name", "url", "identifier"])
                && (format == .openAPI || value["identifier"] == nil)
                && (value["url"] == nil || value["identifier"] == nil)
        default: texts.contains(key) ? value.string != nil : key.isExtension
        }
    }
}

extension String {
    /// Whether a key is that of an extension, with the characters that AsyncAPI allows.
    var isExtension: Bool {
        hasPrefix("x-") && count > 2
            && unicodeScalars.allSatisfy { scalar in
                scalar.isASCII
                    && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                        || scalar == "." || scalar == "-" || scalar == "_")
            }
    }
}

extension JSONValue {
    /// Whether the value is an object of texts with some of the keys, or extensions. A `url` is an
    /// address.
    func hasTexts(_ keys: Set<String>) -> Bool {
        guard let object else { return false }
        return object.allSatisfy { key, value in
            key == "url"
                ? keys.contains(key) && value.isAddress
                : key == "email"
                    ? keys.contains(key) && value.string?.contains("@") == true
                    : key.isExtension || keys.contains(key) && value.string != nil
        }
    }

    /// Whether the value is the address of a page.
    var isAddress: Bool {
        guard let string else { return false }
        let isPlain = string.utf8.allSatisfy {
            $0 > 0x20 && $0 < 0x7F && !Self.delimiters.contains($0)
        }
        return isPlain && (string.hasPrefix("https://") || string.hasPrefix("http://"))
    }

    private static var delimiters: Set<UInt8> { Set("\"<>\\^`{|}".utf8) }
}
