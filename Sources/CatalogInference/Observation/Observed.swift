import StrictJSON

/// A value that was seen in a body.
struct Observed {
    /// The number of the body.
    let body: Int
    let value: JSONValue
}
