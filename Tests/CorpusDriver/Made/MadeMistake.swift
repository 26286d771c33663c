/// What is not as it must be.
struct MadeMistake: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
