import"../chunks/common-D1B4B6oG.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-e63DhDnM.js";import"../chunks/clip-player-DF6oq6KT.js";
