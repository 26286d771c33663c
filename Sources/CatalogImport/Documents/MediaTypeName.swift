/// The names of media types in documents.
enum MediaTypeName {
    static let form = "application/x-www-form-urlencoded"

    /// A media type without its parameters.
    static func bare(_ text: String) -> String {
        text.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
    }
}
