export{C as ClipCaptionsButton}from"../chunks/clip-controls-oX4ThlfC.js";import"lit";import"../chunks/clip-player-CCjF8L6l.js";
