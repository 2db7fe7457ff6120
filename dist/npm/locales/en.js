import{e as o}from"../chunks/common-m_FayOqo.js";import{e as s}from"../chunks/clip-more-BTeBN6fH.js";import{e as m}from"../chunks/dialogs-BUlWWF1X.js";const r={...m,...s,...o};export{r as en};
