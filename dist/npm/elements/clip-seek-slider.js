import"../chunks/common-vjue8cvy.js";import"lit";import"../chunks/clip-player-DkNijrBv.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-agi5X1FV.js";import"../chunks/player-MYr7q4aq.js";
