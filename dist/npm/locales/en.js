import{e as o}from"../chunks/common-COzfGs9a.js";import{e as s}from"../chunks/clip-more-Gy_XJnDt.js";import{e as m}from"../chunks/dialogs-DTKu2gHY.js";const r={...m,...s,...o};export{r as en};
