import"../chunks/common-vjue8cvy.js";import"lit";import"../chunks/clip-player-DkNijrBv.js";import"../chunks/player-MYr7q4aq.js";export{C as ClipKeyList}from"../chunks/clip-key-help-DrUSupNB.js";
