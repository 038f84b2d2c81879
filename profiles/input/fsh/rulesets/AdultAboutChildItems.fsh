// Usage: `* insert AdultAboutChildItems`: the twelve sentences of core AC, the same from every direction.
RuleSet: AdultAboutChildItems
* insert AdultItem(G1, goal, false, [[I know what the child would choose to do or learn, and I build it in.]])
* insert AdultItem(G2, goal, false, [[What I ask of the child fits what the child can manage now.]])
* insert AdultItem(G3, goal, false, [[I expect the child to gain from our time together.]])
* insert AdultItem(G4, goal, true, [[I push on with things that mean nothing to the child.]])
* insert AdultItem(T1, task, false, [[The child joins in, in the child's own way, with what we do together.]])
* insert AdultItem(T2, task, false, [[When an activity goes wrong, the child and I find a way through.]])
* insert AdultItem(T3, task, false, [[The child and I have ways of doing things together that the child recognises.]])
* insert AdultItem(T4, task, true, [[Our time together turns into stand-offs.]])
* insert AdultItem(B1, bond, false, [[I welcome the child just as the child is today.]])
* insert AdultItem(B2, bond, false, [[The child shows, in the child's own way, being glad that I am there.]])
* insert AdultItem(B3, bond, false, [[The child and I have moments that we both enjoy.]])
* insert AdultItem(B4, bond, true, [[I go through the motions with the child without really being there.]])
