extension ExportLosses {
    /// A line for each loss.
    package func lines(_ format: ExportFormat) -> [String] {
        all.map { loss, count in
            "note: \(loss.message(in: format.title))" + (count > 1 ? " (\(count) times)" : "")
        }
    }
}

extension ExportLoss {
    fileprivate func message(in format: String) -> String {
        switch self {
        case .keyword(let name):
            "\(format) has no place for the keyword '\(name)' with its value, which is carried"
        case .reference: "a reference without a target is carried"
        case .invalidDefault: "a default that is not valid for its schema is carried"
        case .exclusiveAlternatives:
            "'oneOf' is written as 'anyOf', because enums are open; '--closed' keeps both"
        case .catalogKey(let key):
            "\(format) has no place for '\(key)' of the catalog, which is carried"
        case .eventKey(let key): "\(format) has no place for '\(key)' of an event, which is carried"
        case .binaryMode:
            "only the structured and the batched mode of CloudEvents are described, not the binary mode"
        case .form: "a form is described as an object, with its fields as properties"
        case .headers: "header fields are described by 'x-header', which validators ignore"
        case .renamedSchema: "a schema has another name, because \(format) does not allow its own"
        case .arrayIndex:
            "a location that may be in an array is described only for objects"
        }
    }
}
