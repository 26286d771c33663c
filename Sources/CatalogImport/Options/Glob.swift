/// A pattern for texts, in which `*` is any text and `?` is one character.
struct Glob: Hashable {
    let text: String

    var hasWildcard: Bool { text.contains { "*?".contains($0) } }

    /// Compares a text with the pattern; a star that does not fit takes one more character.
    func matches(_ text: String) -> Bool {
        var (text, glob) = (text[...], self.text[...])
        var retry: (text: Substring, glob: Substring)?
        while true {
            if glob.first == "*" {
                glob.removeFirst()
                retry = (text, glob)
            } else if let wanted = glob.first, let found = text.first,
                wanted == "?" || wanted == found
            {
                glob.removeFirst()
                text.removeFirst()
            } else if text.isEmpty && glob.isEmpty {
                return true
            } else if let last = retry, !last.text.isEmpty {
                text = last.text.dropFirst()
                glob = last.glob
                retry = (text, glob)
            } else {
                return false
            }
        }
    }
}
