import StrictJSON

/// JSON of a catalog as Markdown.
enum ShownJSON {
    /// A value in a line. A string is shown without quotes, unless it would be taken for something else.
    static func span(_ value: JSONValue) -> String {
        guard let string = value.string else { return CodeText.span(value.description) }
        let isAmbiguous = string.isEmpty || (try? JSONValue(Array(string.utf8))) != nil
        return CodeText.span(isAmbiguous ? value.description : string)
    }

    /// Values in a line, separated by commas.
    static func spans(_ values: [JSONValue]) -> String {
        values.map(span).joined(separator: ", ")
    }

    /// A value as a block of lines.
    static func block(_ value: JSONValue) -> String {
        CodeText.block(PlainText.lineSafe(PrettyJSON.text(value)), "json")
    }
}

extension PlainText {
    /// The text with escape sequences for all characters that are not shown, but for line feeds.
    static func lineSafe(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { escaped(String($0)) }.joined(separator: "\n")
    }
}
