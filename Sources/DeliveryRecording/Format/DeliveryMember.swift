/// The members of a line that the format defines, in the order in which they are written.
enum DeliveryMember: String, CaseIterable {
    case received, method, url, headers, body, body64, bodyState, endpoint, outcome, status, event
}
