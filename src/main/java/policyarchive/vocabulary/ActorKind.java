package policyarchive.vocabulary;

/** What kind of actor somebody is. */
public enum ActorKind {
    PERSON,
    GOVERNMENT,
    AGENCY,
    COMPANY,
    NGO,
    MEDIA,
    ALLIANCE,
    OTHER
}
