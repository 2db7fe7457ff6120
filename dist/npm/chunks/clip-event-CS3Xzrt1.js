class s extends CustomEvent{constructor(s,e){super(s,{detail:e,bubbles:!0,composed:!0})}}export{s as C};
