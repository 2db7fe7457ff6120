export{C as ClipCaptionsButton}from"../chunks/clip-controls-NcznP33M.js";import"lit";import"../chunks/clip-player-99HYUL5K.js";
