CodeSystem: Agent
Id: agent
Title: "Agents of the system of care"
Description: "The parts people play around a child with a neurodevelopmental disorder (article, \"Systemic therapeutic alliance\"). Child, parent, caregiver and professional take part in dyads; an observer watches a dyad from outside and takes part in none."
* insert PublishedCodeSystem(agent)
* #child "Child" "The child or adolescent with a neurodevelopmental disorder whom the whole system of care serves."
* #parent "Parent" "A mother, a father or whoever stands in that place; decides whether services are started, continued or stopped. Each parent is a person of their own in the system."
* #caregiver "Caregiver" "Whoever looks after the child's basic needs, welfare and security when the parents cannot: usually hired, but also a relative, a partner or a family friend. A child may have several."
* #professional "Professional" "A doctor, therapist, teacher or other trained person who provides a service for the child."
* #observer "Observer" "A person who watches a dyad of the child from outside and rates what was seen; not one of the two."
