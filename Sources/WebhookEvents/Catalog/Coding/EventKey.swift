/// The keys of stored events. They are lowercase words, which no key strategy changes.
enum EventKey: String, CodingKey {
    case type
    case version
    case id
    case time
    case source
    case attributes
    case data
    case changes
    case error
    case excluded
    case message
}
