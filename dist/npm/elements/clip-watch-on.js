import"../chunks/common-vjue8cvy.js";import"lit";import"../chunks/clip-player-DkNijrBv.js";import"../chunks/clip-controls-agi5X1FV.js";export{c as ClipWatchOn}from"../chunks/seek-parts-CF0vf8pZ.js";
