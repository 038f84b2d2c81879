CodeSystem: CoverageStatus
Id: coverage-status
Title: "What is known of a direction"
Description: "What is known, within a window of time, of one person's rating of the relationship with another. Declined is not the same as never asked."
* insert PublishedCodeSystem(coverage-status)
* #answered "Answered" "There is at least one answer with a score."
* #not-scored "Answered without a score" "There are answers, but none of them has a score."
* #asked "Asked" "The person was asked and the due date has not passed."
* #overdue "Overdue" "The person was asked and did not answer by the due date."
* #declined "Declined" "The person was asked and declined to answer. Declining has no consequence for anybody."
* #never-asked "Never asked" "Nobody asked the person."
