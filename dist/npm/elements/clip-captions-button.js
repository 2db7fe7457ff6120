import"../chunks/common-vjue8cvy.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-agi5X1FV.js";import"../chunks/clip-player-DkNijrBv.js";
