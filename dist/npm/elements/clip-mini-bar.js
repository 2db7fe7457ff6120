import"../chunks/common-VJ0FBH90.js";import"lit";import"../chunks/clip-player-Cq64RaeM.js";export{C as ClipMiniBar,a as ClipMoveEvent}from"../chunks/clip-mini-player-CsPIq9Ga.js";
